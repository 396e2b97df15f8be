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

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_image_url (a_image_url: detachable READABLE_STRING_GENERAL)
			-- Set `image_url'; Void leaves it out.
		require
			image_url_not_longer: a_image_url /= Void implies a_image_url.count <= 20971520
		do
			if a_image_url /= Void then
				create image_url.make_from_string_general (a_image_url)
			else
				image_url := Void
			end
		ensure
			image_url_set: (image_url = Void) = (a_image_url = Void)
			same_text: attached image_url as l_text and then a_image_url /= Void implies l_text.same_string_general (a_image_url)
		end

	set_file_id (a_file_id: detachable READABLE_STRING_GENERAL)
			-- Set `file_id'; Void leaves it out.
		do
			if a_file_id /= Void then
				create file_id.make_from_string_general (a_file_id)
			else
				file_id := Void
			end
		ensure
			file_id_set: (file_id = Void) = (a_file_id = Void)
			same_text: attached file_id as l_text and then a_file_id /= Void implies l_text.same_string_general (a_file_id)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			image_url := a_fields.text ("image_url")
			file_id := a_fields.text ("file_id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("image_url", image_url, False)
			a_fields.put_text ("file_id", file_id, False)
		end

end
