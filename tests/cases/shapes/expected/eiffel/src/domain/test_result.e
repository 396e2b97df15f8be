note
	description: "TestResult."

class
	TEST_RESULT

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_state: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create state.make_from_string_general (a_state)
		ensure
			state_set: is_text_copy (state, a_state)
		end

feature -- Access

	id: INTEGER_64
			-- The JSON field `id'.

	state: STRING_32
			-- The JSON field `state'. Known values: {TEST_STATE}.

	seen: detachable STRING_32
			-- The JSON field `seen'.

	inner: detachable TEST_RESULT
			-- The JSON field `inner'.

	seen_as_date_time: detachable API_DATE_TIME
			-- What `seen' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (seen)
		end

feature -- Status report

	has_id: BOOLEAN
			-- Is `id' set?

	is_seen_null: BOOLEAN
			-- Is `seen' null, rather than not set?

feature -- Element change

	set_id (a_id: INTEGER_64)
			-- Set `id'.
		do
			id := a_id
			has_id := True
		ensure
			id_set: id = a_id
			has_id: has_id
		end

	unset_id
			-- Leave `id' out.
		do
			id := 0
			has_id := False
		ensure
			not_has_id: not has_id
		end

	set_state (a_state: READABLE_STRING_GENERAL)
			-- Set `state'.
		do
			create state.make_from_string_general (a_state)
			mark_set ("state")
		ensure
			state_set: is_text_copy (state, a_state)
		end

	set_seen (a_seen: detachable READABLE_STRING_GENERAL)
			-- Set `seen'; Void leaves it out.
		require
			seen_has_offset: a_seen /= Void implies (create {API_CHECK}).has_offset (a_seen)
		do
			seen := text_copy (a_seen)
			is_seen_null := False
		ensure
			seen_set: is_text_copy (seen, a_seen)
		end

	set_seen_null
			-- Have null for `seen'.
		do
			seen := Void
			is_seen_null := True
		ensure
			is_seen_null: is_seen_null
		end

	set_inner (a_inner: detachable TEST_RESULT)
			-- Set `inner'; Void leaves it out.
		do
			inner := a_inner
		ensure
			inner_set: inner = a_inner
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.integer_64 (once "id")
			has_id := a_fields.is_integer_64 (once "id")
			state := a_fields.required_text (once "state")
			is_seen_null := a_fields.is_null (once "seen")
			seen := a_fields.text (once "seen")
			inner := (create {API_MODEL_CODEC [TEST_RESULT]}).field (a_fields, once "inner")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.set_read_only ("id")
			a_fields.put_integer ("id", id, has_id, False)
			a_fields.put_required_text ("state", state)
			a_fields.set_read_only ("seen")
			a_fields.put_text ("seen", seen, is_seen_null)
			a_fields.put_value ("inner", inner, False)
		end

invariant
	seen_null: is_seen_null implies seen = Void

end
