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
			if a_tag /= Void then
				create tag.make_from_string_general (a_tag)
			else
				tag := Void
			end
		ensure
			tag_set: (tag = Void) = (a_tag = Void)
			same_text: attached tag as l_text and then a_tag /= Void implies l_text.same_string_general (a_tag)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tag := a_fields.text ("tag")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("tag", tag, False)
		end

end
