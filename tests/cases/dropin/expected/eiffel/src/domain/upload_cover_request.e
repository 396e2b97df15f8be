note
	description: "uploadCover request."

class
	UPLOAD_COVER_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	alt_text: detachable STRING_32
			-- The JSON field `altText'.

	image: detachable API_FILE
			-- The JSON field `image'.

feature -- Element change

	set_alt_text (a_alt_text: detachable READABLE_STRING_GENERAL)
			-- Set `alt_text'; Void leaves it out.
		do
			if a_alt_text /= Void then
				create alt_text.make_from_string_general (a_alt_text)
			else
				alt_text := Void
			end
		ensure
			alt_text_set: (alt_text = Void) = (a_alt_text = Void)
			same_text: attached alt_text as l_text and then a_alt_text /= Void implies l_text.same_string_general (a_alt_text)
		end

	set_image (a_image: detachable API_FILE)
			-- Set `image'; Void leaves it out.
		do
			image := a_image
		ensure
			image_set: image = a_image
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			alt_text := a_fields.text ("altText")
			image := image_codec.field (a_fields, "image")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("altText", alt_text, False)
			image_codec.put (a_fields, "image", image, False)
		end

feature {NONE} -- Implementation

	image_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
