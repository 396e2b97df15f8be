note
	description: "Choice."

class
	CHOICE

inherit
	API_MODEL

	EITHER

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_either: INTEGER_64)
			-- Set what is required.
		do
			either := a_either
		ensure
			either_set: either = a_either
		end

feature -- Access

	either: INTEGER_64
			-- The JSON field `either'.

	body: INTEGER_64
			-- The JSON field `body'.

feature -- Status report

	has_body: BOOLEAN
			-- Is `body' set?

feature -- Element change

	set_either (a_either: INTEGER_64)
			-- Set `either'.
		do
			either := a_either
			mark_set ("either")
		ensure
			either_set: either = a_either
		end

	set_body (a_body: INTEGER_64)
			-- Set `body'.
		do
			body := a_body
			has_body := True
		ensure
			body_set: body = a_body
			has_body: has_body
		end

	unset_body
			-- Leave `body' out.
		do
			body := 0
			has_body := False
		ensure
			not_has_body: not has_body
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			either := a_fields.required_integer_64 (once "either")
			body := a_fields.integer_64 (once "body")
			has_body := a_fields.is_integer_64 (once "body")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("either", either)
			a_fields.put_integer ("body", body, has_body, False)
		end

end
