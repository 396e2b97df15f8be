note
	description: "Ship."

class
	SHIP

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_kind: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create kind.make_from_string_general (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'. Known values: {FERRY_KIND}.

	name: detachable STRING_32
			-- The JSON field `name'.

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			name := a_fields.text (once "name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_text ("name", name, False)
		end

end
