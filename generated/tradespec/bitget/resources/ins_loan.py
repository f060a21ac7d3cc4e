"""`client.ins_loan`: Loans to institutions.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.ins_loan_binding import InsLoanBindingLike
    from ..models.ins_loan_ltv import InsLoanLtv
    from ..models.ins_loan_margin_coins import InsLoanMarginCoins
    from ..models.ins_loan_order import InsLoanOrder
    from ..models.ins_loan_product import InsLoanProduct
    from ..models.ins_loan_repayment import InsLoanRepayment
    from ..models.ins_loan_risk_units import InsLoanRiskUnits
    from ..models.ins_loan_symbols import InsLoanSymbols
    from ..models.ins_loan_transferable import InsLoanTransferable


class InsLoanApi:
    """Loans to institutions."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def bind_uid(
        self,
        *,
        risk_unit_id: str | Unset = UNSET,
        uid: str,
        operate: InsLoanBindingLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Bind a sub-account to a risk unit, or unbind it.

        A risk unit holds at most 50 sub-accounts of the same main account, and a sub-account belongs to one unit at
        most. To unbind one, it must be empty or the unit without open loans, and it can't be the unit itself.

        Args:
            risk_unit_id: The risk unit. Needed with a key of the main account, not with one of the unit itself.
            uid: User id of the sub-account.
            operate: What to do.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/ins-loan/bind-uid. Document section: Bind/Unbind Sub-account UID to Risk Unit.
        """
        from ..api.ins_loan import bind_uid as _op

        return _op.sync(self._client, risk_unit_id=risk_unit_id, uid=uid, operate=operate, options=options)

    def bind_uid_detailed(
        self,
        *,
        risk_unit_id: str | Unset = UNSET,
        uid: str,
        operate: InsLoanBindingLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `bind_uid`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import bind_uid as _op

        return _op.sync_detailed(self._client, risk_unit_id=risk_unit_id, uid=uid, operate=operate, options=options)

    def get_loans(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[InsLoanOrder]:
        """List loans.

        Loans, newest first; without order_id those of at most 30 days between start_time and end_time, the last 30
        days unless given.

        Args:
            order_id: Only this loan.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/loan-order. Document section: Get Loan Orders.
        """
        from ..api.ins_loan import get_loans as _op

        return _op.sync(self._client, order_id=order_id, start_time=start_time, end_time=end_time, options=options)

    def get_loans_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[InsLoanOrder]]:
        """As `get_loans`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_loans as _op

        return _op.sync_detailed(
            self._client, order_id=order_id, start_time=start_time, end_time=end_time, options=options
        )

    def get_ltv(self, *, risk_unit_id: str | Unset = UNSET, options: RequestOptions | None = None) -> InsLoanLtv:
        """Get the risk rate of a risk unit.

        Debt in relation to collateral (LTV, a fraction) with debts and assets by coin.

        Args:
            risk_unit_id: The risk unit. Needed with a key of the main account, not with one of the unit itself.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/ltv-convert. Document section: Get LTV.
        """
        from ..api.ins_loan import get_ltv as _op

        return _op.sync(self._client, risk_unit_id=risk_unit_id, options=options)

    def get_ltv_detailed(
        self, *, risk_unit_id: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[InsLoanLtv]:
        """As `get_ltv`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_ltv as _op

        return _op.sync_detailed(self._client, risk_unit_id=risk_unit_id, options=options)

    def get_margin_coins(self, *, product_id: str, options: RequestOptions | None = None) -> InsLoanMarginCoins:
        """List the coins that secure a loan.

        Which coins count as collateral of a product, at which part of their value and up to which amount.

        Args:
            product_id: Id of the loan product.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/ensure-coins-convert. Document section: Get Margin Coin Info.
        """
        from ..api.ins_loan import get_margin_coins as _op

        return _op.sync(self._client, product_id=product_id, options=options)

    def get_margin_coins_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[InsLoanMarginCoins]:
        """As `get_margin_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_margin_coins as _op

        return _op.sync_detailed(self._client, product_id=product_id, options=options)

    def get_product(self, *, product_id: str, options: RequestOptions | None = None) -> InsLoanProduct:
        """Get the lines of a loan product.

        The largest leverage of a product, and the risk rates (LTV) at which transfers stop, buying stops, and
        liquidation begins and ends. Rates are fractions.

        Args:
            product_id: Id of the loan product.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/product-infos. Document section: Get Product Info.
        """
        from ..api.ins_loan import get_product as _op

        return _op.sync(self._client, product_id=product_id, options=options)

    def get_product_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[InsLoanProduct]:
        """As `get_product`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_product as _op

        return _op.sync_detailed(self._client, product_id=product_id, options=options)

    def get_repayments(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[InsLoanRepayment]:
        """List repayments.

        Repayments, newest first. There is no cursor: for older ones than 100 move end_time.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/repaid-history. Document section: Get Repayment Orders.
        """
        from ..api.ins_loan import get_repayments as _op

        return _op.sync(self._client, start_time=start_time, end_time=end_time, limit=limit, options=options)

    def get_repayments_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[InsLoanRepayment]]:
        """As `get_repayments`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_repayments as _op

        return _op.sync_detailed(self._client, start_time=start_time, end_time=end_time, limit=limit, options=options)

    def get_risk_units(self, *, options: RequestOptions | None = None) -> InsLoanRiskUnits:
        """List your risk units.

        Ids of your risk units. Needs a key of the main account.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/risk-unit. Document section: Get Risk Unit.
        """
        from ..api.ins_loan import get_risk_units as _op

        return _op.sync(self._client, options=options)

    def get_risk_units_detailed(self, *, options: RequestOptions | None = None) -> Response[InsLoanRiskUnits]:
        """As `get_risk_units`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_risk_units as _op

        return _op.sync_detailed(self._client, options=options)

    def get_symbols(self, *, product_id: str, options: RequestOptions | None = None) -> InsLoanSymbols:
        """List the pairs that may be traded.

        Which spot pairs may be traded with a loan of this product.

        Args:
            product_id: Id of the loan product.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/symbols. Document section: Get Spot Symbols.
        """
        from ..api.ins_loan import get_symbols as _op

        return _op.sync(self._client, product_id=product_id, options=options)

    def get_symbols_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[InsLoanSymbols]:
        """As `get_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_symbols as _op

        return _op.sync_detailed(self._client, product_id=product_id, options=options)

    def get_transferable(
        self, *, user_id: str | Unset = UNSET, coin: str, options: RequestOptions | None = None
    ) -> InsLoanTransferable:
        """Get what may be transferred out.

        How much of a coin may be transferred out of an account with a loan.

        Unconfirmed: Bitget's heading says transferable, its table transferred amount.

        Args:
            user_id: User id of the main account or a sub-account; left out, your own.
            coin: The coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/transfered. Document section: Get transferable amount.
        """
        from ..api.ins_loan import get_transferable as _op

        return _op.sync(self._client, user_id=user_id, coin=coin, options=options)

    def get_transferable_detailed(
        self, *, user_id: str | Unset = UNSET, coin: str, options: RequestOptions | None = None
    ) -> Response[InsLoanTransferable]:
        """As `get_transferable`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_transferable as _op

        return _op.sync_detailed(self._client, user_id=user_id, coin=coin, options=options)


class AsyncInsLoanApi:
    """Loans to institutions."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def bind_uid(
        self,
        *,
        risk_unit_id: str | Unset = UNSET,
        uid: str,
        operate: InsLoanBindingLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Bind a sub-account to a risk unit, or unbind it.

        A risk unit holds at most 50 sub-accounts of the same main account, and a sub-account belongs to one unit at
        most. To unbind one, it must be empty or the unit without open loans, and it can't be the unit itself.

        Args:
            risk_unit_id: The risk unit. Needed with a key of the main account, not with one of the unit itself.
            uid: User id of the sub-account.
            operate: What to do.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/ins-loan/bind-uid. Document section: Bind/Unbind Sub-account UID to Risk Unit.
        """
        from ..api.ins_loan import bind_uid as _op

        return await _op.asyncio(self._client, risk_unit_id=risk_unit_id, uid=uid, operate=operate, options=options)

    async def bind_uid_detailed(
        self,
        *,
        risk_unit_id: str | Unset = UNSET,
        uid: str,
        operate: InsLoanBindingLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `bind_uid`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import bind_uid as _op

        return await _op.asyncio_detailed(
            self._client, risk_unit_id=risk_unit_id, uid=uid, operate=operate, options=options
        )

    async def get_loans(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[InsLoanOrder]:
        """List loans.

        Loans, newest first; without order_id those of at most 30 days between start_time and end_time, the last 30
        days unless given.

        Args:
            order_id: Only this loan.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/loan-order. Document section: Get Loan Orders.
        """
        from ..api.ins_loan import get_loans as _op

        return await _op.asyncio(
            self._client, order_id=order_id, start_time=start_time, end_time=end_time, options=options
        )

    async def get_loans_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[InsLoanOrder]]:
        """As `get_loans`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_loans as _op

        return await _op.asyncio_detailed(
            self._client, order_id=order_id, start_time=start_time, end_time=end_time, options=options
        )

    async def get_ltv(self, *, risk_unit_id: str | Unset = UNSET, options: RequestOptions | None = None) -> InsLoanLtv:
        """Get the risk rate of a risk unit.

        Debt in relation to collateral (LTV, a fraction) with debts and assets by coin.

        Args:
            risk_unit_id: The risk unit. Needed with a key of the main account, not with one of the unit itself.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/ltv-convert. Document section: Get LTV.
        """
        from ..api.ins_loan import get_ltv as _op

        return await _op.asyncio(self._client, risk_unit_id=risk_unit_id, options=options)

    async def get_ltv_detailed(
        self, *, risk_unit_id: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[InsLoanLtv]:
        """As `get_ltv`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_ltv as _op

        return await _op.asyncio_detailed(self._client, risk_unit_id=risk_unit_id, options=options)

    async def get_margin_coins(self, *, product_id: str, options: RequestOptions | None = None) -> InsLoanMarginCoins:
        """List the coins that secure a loan.

        Which coins count as collateral of a product, at which part of their value and up to which amount.

        Args:
            product_id: Id of the loan product.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/ensure-coins-convert. Document section: Get Margin Coin Info.
        """
        from ..api.ins_loan import get_margin_coins as _op

        return await _op.asyncio(self._client, product_id=product_id, options=options)

    async def get_margin_coins_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[InsLoanMarginCoins]:
        """As `get_margin_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_margin_coins as _op

        return await _op.asyncio_detailed(self._client, product_id=product_id, options=options)

    async def get_product(self, *, product_id: str, options: RequestOptions | None = None) -> InsLoanProduct:
        """Get the lines of a loan product.

        The largest leverage of a product, and the risk rates (LTV) at which transfers stop, buying stops, and
        liquidation begins and ends. Rates are fractions.

        Args:
            product_id: Id of the loan product.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/product-infos. Document section: Get Product Info.
        """
        from ..api.ins_loan import get_product as _op

        return await _op.asyncio(self._client, product_id=product_id, options=options)

    async def get_product_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[InsLoanProduct]:
        """As `get_product`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_product as _op

        return await _op.asyncio_detailed(self._client, product_id=product_id, options=options)

    async def get_repayments(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[InsLoanRepayment]:
        """List repayments.

        Repayments, newest first. There is no cursor: for older ones than 100 move end_time.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/repaid-history. Document section: Get Repayment Orders.
        """
        from ..api.ins_loan import get_repayments as _op

        return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, limit=limit, options=options)

    async def get_repayments_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[InsLoanRepayment]]:
        """As `get_repayments`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_repayments as _op

        return await _op.asyncio_detailed(
            self._client, start_time=start_time, end_time=end_time, limit=limit, options=options
        )

    async def get_risk_units(self, *, options: RequestOptions | None = None) -> InsLoanRiskUnits:
        """List your risk units.

        Ids of your risk units. Needs a key of the main account.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/risk-unit. Document section: Get Risk Unit.
        """
        from ..api.ins_loan import get_risk_units as _op

        return await _op.asyncio(self._client, options=options)

    async def get_risk_units_detailed(self, *, options: RequestOptions | None = None) -> Response[InsLoanRiskUnits]:
        """As `get_risk_units`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_risk_units as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_symbols(self, *, product_id: str, options: RequestOptions | None = None) -> InsLoanSymbols:
        """List the pairs that may be traded.

        Which spot pairs may be traded with a loan of this product.

        Args:
            product_id: Id of the loan product.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/symbols. Document section: Get Spot Symbols.
        """
        from ..api.ins_loan import get_symbols as _op

        return await _op.asyncio(self._client, product_id=product_id, options=options)

    async def get_symbols_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[InsLoanSymbols]:
        """As `get_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_symbols as _op

        return await _op.asyncio_detailed(self._client, product_id=product_id, options=options)

    async def get_transferable(
        self, *, user_id: str | Unset = UNSET, coin: str, options: RequestOptions | None = None
    ) -> InsLoanTransferable:
        """Get what may be transferred out.

        How much of a coin may be transferred out of an account with a loan.

        Unconfirmed: Bitget's heading says transferable, its table transferred amount.

        Args:
            user_id: User id of the main account or a sub-account; left out, your own.
            coin: The coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/ins-loan/transfered. Document section: Get transferable amount.
        """
        from ..api.ins_loan import get_transferable as _op

        return await _op.asyncio(self._client, user_id=user_id, coin=coin, options=options)

    async def get_transferable_detailed(
        self, *, user_id: str | Unset = UNSET, coin: str, options: RequestOptions | None = None
    ) -> Response[InsLoanTransferable]:
        """As `get_transferable`, with status, headers, raw bytes and the number of attempts."""
        from ..api.ins_loan import get_transferable as _op

        return await _op.asyncio_detailed(self._client, user_id=user_id, coin=coin, options=options)
