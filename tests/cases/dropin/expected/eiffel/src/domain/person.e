note
	description: "Person."

class
	PERSON

inherit
	API_MODEL
		redefine
			make,
			required_fields
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

	type: detachable STRING_32
			-- The JSON field `type'.

	name: detachable STRING_32
			-- The JSON field `name'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "type">>
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("name", name, False)
		end

end
