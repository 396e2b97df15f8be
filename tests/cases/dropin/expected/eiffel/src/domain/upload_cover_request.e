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
			alt_text := text_copy (a_alt_text)
		ensure
			alt_text_set: is_text_copy (alt_text, a_alt_text)
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
			alt_text := a_fields.text (once "altText")
			image := image_codec.field (a_fields, once "image")
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
