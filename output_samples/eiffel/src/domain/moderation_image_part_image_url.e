note
	description: "Where the image is."

class
	MODERATION_IMAGE_PART_IMAGE_URL

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_url: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create url.make_from_string_general (a_url)
		ensure
			url_set: is_text_copy (url, a_url)
		end

feature -- Access

	url: STRING_32
			-- Web address of the image, or a `data:` URL that holds it in base64.

feature -- Element change

	set_url (a_url: READABLE_STRING_GENERAL)
			-- Set `url'.
		do
			create url.make_from_string_general (a_url)
			mark_set ("url")
		ensure
			url_set: is_text_copy (url, a_url)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			url := a_fields.required_text (once "url")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("url", url)
		end

end
