note
	description: "Animal."

class
	ANIMAL

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	name: STRING_32
			-- The JSON field `name'.

	born: detachable STRING_32
			-- The JSON field `born'.

	born_as_date: detachable API_DATE
			-- What `born' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (born)
		end

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_born (a_born: detachable READABLE_STRING_GENERAL)
			-- Set `born'; Void leaves it out.
		do
			born := text_copy (a_born)
		ensure
			born_set: is_text_copy (born, a_born)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			born := a_fields.text (once "born")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
			a_fields.put_text ("born", born, False)
		end

end
