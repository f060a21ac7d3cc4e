"""Generated from specs/mtgox/account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, not_finite, whole

from .money import Money, MoneyWire, build_money
from .wallet import Wallet, WalletWire, build_wallet


@_define(match_args=False)
class AccountInfo:
    """The account and its funds.

    Attributes:
        login: Login name.
        index: Number of the account.
        id: Id of the account, a UUID.
        rights: What the API key may do: get_info, trade, deposit, withdraw, merchant.
        wallets: Funds by currency.
        monthly_volume: Volume of the last 30 days in BTC. Unconfirmed: The length of the window, and that the fee
            depends on it.
        trade_fee: Fee in percent: 0.6 is 0.6 %.
        language: Language of the account, such as en_US.
        created: When the account was made. Unconfirmed: The time zone.
        last_login: When it was used last. Unconfirmed: The time zone.
        link: Seen by late clients only.
    """

    login: str = _field(metadata={"wire": "Login"})
    index: int = _field(metadata={"wire": "Index"})
    id: str = _field(metadata={"wire": "Id"})
    rights: list[str] = _field(metadata={"wire": "Rights"})
    wallets: dict[str, Wallet] = _field(metadata={"wire": "Wallets"})
    monthly_volume: Money = _field(metadata={"wire": "Monthly_Volume"})
    trade_fee: Decimal = _field(metadata={"wire": "Trade_Fee", "money": "rate"})
    language: str | None = _field(default=None, metadata={"wire": "Language"})
    created: str | None = _field(default=None, metadata={"wire": "Created"})
    last_login: str | None = _field(default=None, metadata={"wire": "Last_Login"})
    link: str | None = _field(default=None, metadata={"wire": "Link"})


class AccountInfoWire(WireStruct):
    """`AccountInfo` as it travels."""

    login: str = _wire_field(name="Login")
    index: int | IntegerText = _wire_field(name="Index")
    id: str = _wire_field(name="Id")
    rights: list[str] = _wire_field(name="Rights")
    wallets: dict[str, WalletWire] = _wire_field(name="Wallets")
    monthly_volume: MoneyWire = _wire_field(name="Monthly_Volume")
    trade_fee: Decimal = _wire_field(name="Trade_Fee")
    language: str | None = _wire_field(default=None, name="Language")
    created: str | None = _wire_field(default=None, name="Created")
    last_login: str | None = _wire_field(default=None, name="Last_Login")
    link: str | None = _wire_field(default=None, name="Link")


def build_account_info(wire: AccountInfoWire) -> AccountInfo:
    """Checked and converted: wire twin -> model."""
    return AccountInfo(
        wire.login,
        whole(wire.index, "Index"),
        wire.id,
        wire.rights,
        {key: build_wallet(item) for key, item in wire.wallets.items()},
        build_money(wire.monthly_volume, "Monthly_Volume"),
        wire.trade_fee if wire.trade_fee.is_finite() else not_finite(wire.trade_fee, "Trade_Fee"),
        wire.language,
        wire.created,
        wire.last_login,
        wire.link,
    )
