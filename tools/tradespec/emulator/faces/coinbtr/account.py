"""Who calls: profile and session. Nothing is known of the profile; the session is that of four days after the 2018 document."""

from __future__ import annotations

from tradespec.emulator.faces.coinbtr.auth import RIGHTS
from tradespec.emulator.faces.coinbtr.formats import timestamp
from tradespec.emulator.faces.coinbtr.state import Call, Handler
from tradespec.emulator.messages import Json


def _get_profile(call: Call) -> Json:
    return {"username": call.account, "email": f"{call.account}@coinbtr.invalid"}


def _get_session(call: Call) -> Json:
    key = call.owner
    return {
        "username": key.account,
        "ip": call.request.client,
        "token": {
            "expires": timestamp(key.expires_at),
            "permissions": {right: right in key.rights for right in sorted(RIGHTS)},
        },
    }


HANDLERS: dict[str, Handler] = {"getProfile": _get_profile, "getSession": _get_session}
