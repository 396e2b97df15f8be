note
	description: "Zoo Text part."

class
	ZOO_TEXT_PART

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

	ZOO_PART

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "text"
		end

feature -- Access

	type: detachable STRING_32
			-- The JSON field `type'.

	text: detachable STRING_32
			-- The JSON field `text'.

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

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		do
			if a_a_text /= Void then
				create text.make_from_string_general (a_a_text)
			else
				text := Void
			end
		ensure
			text_set: (text = Void) = (a_a_text = Void)
			same_text: attached text as l_text and then a_a_text /= Void implies l_text.same_string_general (a_a_text)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			text := a_fields.text ("text")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("text", text, False)
		end

end
