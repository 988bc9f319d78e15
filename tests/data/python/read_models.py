"""Reads bodies with the models that datamodel-code-generator made."""

import enum
import json
import sys

import pydantic

folder, codes = sys.argv[1:]
sys.path.insert(0, folder)

import models

models = [
    model
    for model in vars(models).values()
    if isinstance(model, type) and issubclass(model, pydantic.BaseModel)
]
bodies = [model for model in models if model.model_fields.keys() == {"error"}]
errors = [model for model in models if model.model_fields.keys() >= {"code", "message"}]
assert bodies and errors, models

for model in errors:
    message = model.model_fields["message"]
    assert message.annotation is str and message.is_required(), model


def read(code, **members):
    """Returns the errors that models read, in JSON, with this code."""
    error = {"code": code, "message": "Any text."} | members
    body = json.dumps({"error": error})
    for model in bodies:
        try:
            yield model.model_validate_json(body).error
        except pydantic.ValidationError:
            pass



def told(error):
    """Returns the code of an error, if its model tells the codes that there are."""
    if isinstance(error.code, enum.Enum):
        return error.code.value
    return None if type(error).model_fields["code"].annotation is str else error.code


for code, members in [
    ("access_denied", {}),
    ("user_not_found", {}),
    ("user_nickname_taken", {}),
    ("user_exists", {"user_id": 7, "suggestions": ["Jo"], "until": "Monday"}),
    ("user_exists", {"user_id": 7, "suggestions": []}),
    ("user_locked", {"wait": 5}),
]:
    found = [error for error in read(code, **members) if told(error)]
    assert found, f"{code}: no model reads it"
    for error in found:
        assert (told(error), error.message) == (code, "Any text."), error
        for name, value in members.items():
            assert getattr(error, name) == value, error

unlisted = [(error.code, error.message) for error in read("user_deleted")]
assert unlisted == ([("user_deleted", "Any text.")] if codes == "open" else []), unlisted
