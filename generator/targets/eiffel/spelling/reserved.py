"""Which identifiers are taken in Eiffel, and by whom.

In: nothing. Out: sets of names in lower case (features) or upper case (classes). Eiffel does not look at case.
"""

from __future__ import annotations

from functools import cache

from generator import resources
from generator.targets.eiffel.spelling.library_classes import LIBRARY_CLASSES


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = _names("""
    across agent alias all and as assign attached attribute check class convert create current debug deferred detachable
    do else elseif end ensure expanded export external false feature from frozen if implies inherit inspect invariant is
    like local loop modify none not note obsolete old once only or partial_class precursor redefine rename require rescue
    result retry select separate some strip then true tuple typed undefine unique until variant void when xor
    indexing infix prefix creation reference bit
    """)
"""Reserved words of ECMA-367 (8.32.15), of EiffelStudio and gec, and older ones that compilers still know."""

ANY = _names("""
    as_attached clone conforms_to copy deep_clone deep_copy deep_equal deep_twin default default_create default_pointer
    default_rescue do_nothing equal frozen_is_equal generating_type generator internal_correct_mismatch io is_deep_equal
    is_equal operating_environment out print reflexive_equality same_type standard_clone standard_copy standard_equal
    standard_is_equal standard_twin symmetric_equality tagged_out transitive_equality twin dispose
    """)
"""Features of ANY, which every class has."""

MODEL = _names("""
    make make_from_json other_fields is_complete missing_field required_fields
    as_json to_json to_request to_text read_fields write_fields a_fields
    a_json a_item a_text a_is_request l_text l_value a_name a_value l_json further_field has_further_field
    set_further_field further_codec further_format missing missing_fields source_json traced_fields text_copy is_text_copy
    texts_copy are_texts_copy new_texts mark_set make_with make_with_text
    """)
"""Features of API_MODEL, and arguments and locals of what is written in each of its descendants."""

ENUM = frozenset({"is_known", "known", "known_values", "a_value", "l_index", "make"})
"""Features of a class of constants."""

SERVICE = _names("""
    make api_client last_error last_response has_error is_ok cancel_stream
    call_options page_of refuse_page with_options set_call_options a_call_options
    current_request send_request send_streaming_request
    reject_answer with_json_field json_text json_texts json_integer json_natural json_real json_boolean writer
    answered answered_json answered_json_or_nothing answered_or_nothing said_json is_nothing l_file
    answered_text answered_octets declared_error error_codec a_client a_request a_reader a_message a_codec a_status a_class
    a_media_type a_response a_reason l_message last_request reject is_answer a_format a_name a_value a_json
    a_text a_texts a_integer a_natural a_real a_boolean l_request l_codec l_form
    l_json l_response l_class l_failure l_action l_file_0 l_file_1 l_file_2 an_action
    """)
"""Features of API_SERVICE, and locals of what is written in its descendants."""

FACADE = _names("""
    make make_with_access_token make_with_api_key make_with_basic make_with_client
    make_with_client_credentials api_client configuration
    a_client a_configuration a_id a_key a_password a_secret l_credentials a_scheme a_token a_transport a_username
    l_given l_kept l_key l_password l_token l_username
    """)
"""Features of API_FACADE, and arguments and locals of what is written in it."""


def framework_classes() -> frozenset[str]:
    """The classes that come with every client, by the names of their files."""
    folder = resources.templates() / "eiffel"
    return frozenset(each.stem.upper() for each in folder.rglob("*.e"))


@cache
def runtime_classes() -> frozenset[str]:
    """Every class that is written out in templates and copied files."""
    return framework_classes() | {"API_SETTINGS", "API_TEST", "API_WEBHOOKS"}


@cache
def classes() -> frozenset[str]:
    """Every class name that a model or service cannot have."""
    return LIBRARY_CLASSES | runtime_classes() | OLD_CLASSES


OLD_CLASSES = frozenset(
    {"INTEGER", "REAL", "DOUBLE", "CHARACTER", "NATURAL", "STRING", "BIT", "NONE"}
)
"""What the old names of basic classes stand for depends on the project."""
