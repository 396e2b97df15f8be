note
	description: "Where the image is."

class
	MODERATION_IMAGE_PART_IMAGE_URL

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_url: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_url (a_url)
		ensure
			url_set: is_text_copy (url, a_url)
		end

feature -- Access

	url: detachable STRING_32
			-- Web address of the image, or a `data:` URL that holds it in base64.

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
			url := a_fields.text ("url")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("url", url, False)
		end

end
