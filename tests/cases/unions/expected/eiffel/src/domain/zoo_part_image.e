note
	description: "Zoo part image."

class
	ZOO_PART_IMAGE

inherit
	API_MODEL
		redefine
			make
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

	type: STRING_32
			-- The JSON field `type'.

	url: detachable STRING_32
			-- The JSON field `url'.

feature -- Element change

	set_url (a_url: detachable READABLE_STRING_GENERAL)
			-- Set `url'; Void leaves it out.
		do
			url := text_copy (a_url)
		ensure
			url_set: is_text_copy (url, a_url)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			url := a_fields.text (once "url")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_text ("url", url, False)
		end

end
