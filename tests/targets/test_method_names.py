"""What methods are called, by the operationIds of documents; those of OpenAPI Generator 7.26 are the same."""

from __future__ import annotations

import pytest

from generator.naming.styles import snake_before_digits


@pytest.mark.parametrize(
    ("raw", "method"),
    [
        ("list_1", "list1"),  # springdoc's second `list`
        ("getPoolHashrate_1", "get_pool_hashrate1"),
        ("loginV2_7", "login_v27"),
        ("users_2fa_get", "users2fa_get"),
        ("get_3d_model", "get3d_model"),
        ("getV1_2_3", "get_v123"),
        ("Get User 1", "get_user_1"),
        ("getOAuth2Token", "get_o_auth2_token"),
        ("read_item_items__item_id__get", "read_item_items_item_id_get"),
        ("i18n_get", "i18n_get"),
        ("upload_s3_file", "upload_s3_file"),
        ("2fa", "2fa"),
        ("", ""),
    ],
)
def test_a_word_that_begins_with_a_digit_ends_the_one_before(raw: str, method: str) -> None:
    assert snake_before_digits(raw) == method
