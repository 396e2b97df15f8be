note
	description: "upload request meta."

class
	UPLOAD_REQUEST_META

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	tag: detachable STRING_32
			-- The JSON field `tag'.

feature -- Element change

	set_tag (a_tag: detachable READABLE_STRING_GENERAL)
			-- Set `tag'; Void leaves it out.
		do
			tag := text_copy (a_tag)
		ensure
			tag_set: is_text_copy (tag, a_tag)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tag := a_fields.text (once "tag")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("tag", tag, False)
		end

end
