note
	description: "Unsaid."

class
	UNSAID

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_id: READABLE_STRING_GENERAL; a_owner: JSON_VALUE)
			-- Set what is required.
		do
			create id.make_from_string_general (a_id)
			owner := a_owner
		ensure
			id_set: is_text_copy (id, a_id)
			owner_set: owner = a_owner
		end

feature -- Access

	id: STRING_32
			-- The JSON field `id'.

	owner: JSON_VALUE
			-- The JSON field `owner'.

feature -- Element change

	set_id (a_id: READABLE_STRING_GENERAL)
			-- Set `id'.
		do
			create id.make_from_string_general (a_id)
			mark_set ("id")
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_owner (a_owner: JSON_VALUE)
			-- Set `owner'.
		do
			owner := a_owner
			mark_set ("owner")
		ensure
			owner_set: owner = a_owner
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			owner := a_fields.required_any (once "owner")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id)
			a_fields.put_required ("owner", owner)
		end

end
