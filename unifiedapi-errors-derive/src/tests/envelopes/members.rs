struct Members { "code": "{code}", "data": { "all": members, "one": member("one") }, "reason": reason, }
