"""Calls `PUT /users/{id}` with the client that openapi-python-client made."""

import sys
import typing

import httpx

folder, codes = sys.argv[1:]
sys.path.insert(0, folder)

from users import Client
from users.api.default import put_user


def call(status, code, **members):
    """Returns what the client reads of an answer."""
    body = {"error": {"code": code, "message": "Any text."} | members}
    transport = httpx.MockTransport(lambda _: httpx.Response(status, json=body))
    client = Client("http://users.example", httpx_args={"transport": transport})
    return put_user.sync(7, client=client).error


for status, code in [
    (400, "pc_source_invalid"),
    (401, "access_denied"),
    (404, "user_not_found"),
    (409, "user_name_taken"),
    (409, "user_nickname_taken"),
]:
    error = call(status, code)
    assert error.code == code, error
    assert error.message == "Any text.", error
    hints = typing.get_type_hints(type(error))
    assert hints["message"] is str, hints
    assert hints["code"] is not str, "the codes are told"

for status, code, members in [
    (409, "user_exists", {"user_id": 7, "suggestions": ["Jo"], "until": "Monday"}),
    (409, "user_exists", {"user_id": 7, "suggestions": []}),
    (429, "user_locked", {"wait": 5}),
]:
    error = call(status, code, **members)
    assert (error.code, error.message) == (code, "Any text."), error
    for name, value in members.items():
        assert getattr(error, name) == value, error
hints = typing.get_type_hints(type(call(409, "user_exists", user_id=7, suggestions=[])))
assert hints["user_id"] is int and hints["suggestions"] == list[str], hints

if codes == "open":
    error = call(404, "user_deleted")
    assert (error.code, error.message) == ("user_deleted", "Any text."), error
else:
    try:
        raise SystemExit(f"read {call(404, 'user_deleted')}")
    except ValueError:
        pass
