"""Reads bodies with the models that datamodel-code-generator made."""

import enum
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
errors = [model for model in models if model.model_fields.keys() == {"code", "message"}]
assert bodies and errors, models

for model in errors:
    message = model.model_fields["message"]
    assert message.annotation is str and message.is_required(), model


def read(code):
    """Returns the errors that models read, in JSON, with this code."""
    body = '{"error": {"code": "%s", "message": "Any text."}}' % code
    for model in bodies:
        try:
            yield model.model_validate_json(body).error
        except pydantic.ValidationError:
            pass


for code in ["access_denied", "user_not_found", "user_nickname_taken", "user_locked"]:
    found = [error for error in read(code) if isinstance(error.code, enum.Enum)]
    assert found, f"{code}: no model reads it"
    for error in found:
        assert (error.code.value, error.message) == (code, "Any text."), error

unlisted = [(error.code, error.message) for error in read("user_deleted")]
assert unlisted == ([("user_deleted", "Any text.")] if codes == "open" else []), unlisted
