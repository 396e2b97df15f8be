note
	description: "Points to an image through exactly one of `image_url` and `file_id`."

class
	IMAGE_REF_PARAM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	image_url: detachable STRING_32
			-- Web address of the image, or a base64 data URL that contains it.

	file_id: detachable STRING_32
			-- ID of an image uploaded as a file.

feature -- Element change

	set_image_url (a_image_url: detachable READABLE_STRING_GENERAL)
			-- Set `image_url'; Void leaves it out.
		require
			image_url_not_longer: a_image_url /= Void implies a_image_url.count <= 20971520
		do
			image_url := text_copy (a_image_url)
		ensure
			image_url_set: is_text_copy (image_url, a_image_url)
		end

	set_file_id (a_file_id: detachable READABLE_STRING_GENERAL)
			-- Set `file_id'; Void leaves it out.
		do
			file_id := text_copy (a_file_id)
		ensure
			file_id_set: is_text_copy (file_id, a_file_id)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			image_url := a_fields.text (once "image_url")
			file_id := a_fields.text (once "file_id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("image_url", image_url, False)
			a_fields.put_text ("file_id", file_id, False)
		end

end
