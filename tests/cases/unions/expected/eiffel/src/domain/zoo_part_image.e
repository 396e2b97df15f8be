note
	description: "Zoo part image."

class
	ZOO_PART_IMAGE

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
			type := {STRING_32} "image"
		end

feature -- Access

	type: detachable STRING_32
			-- The JSON field `type'.

	url: detachable STRING_32
			-- The JSON field `url'.

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

	set_url (a_url: detachable READABLE_STRING_GENERAL)
			-- Set `url'; Void leaves it out.
		do
			if a_url /= Void then
				create url.make_from_string_general (a_url)
			else
				url := Void
			end
		ensure
			url_set: (url = Void) = (a_url = Void)
			same_text: attached url as l_text and then a_url /= Void implies l_text.same_string_general (a_url)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			url := a_fields.text ("url")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("url", url, False)
		end

end
