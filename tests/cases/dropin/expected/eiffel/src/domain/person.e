note
	description: "Person."

class
	PERSON

inherit
	API_MODEL
		redefine
			make
		end

	OWNER

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "person"
		end

feature -- Access

	type: STRING_32
			-- The JSON field `type'.

	name: detachable STRING_32
			-- The JSON field `name'.

feature -- Element change

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
			type := a_fields.required_text (once "type")
			name := a_fields.text (once "name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_text ("name", name, False)
		end

end
