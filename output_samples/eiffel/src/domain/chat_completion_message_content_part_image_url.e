note
	description: "Where the picture is, and how closely to look at it."

class
	CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_URL

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
			-- Web address of the picture, or a `data:` URL that holds it in base64.

	detail: detachable STRING_32
			-- How finely the model looks at the picture; `low` costs fewer tokens and `auto` lets the model
			-- decide. Known values: {CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_DETAIL}.

feature -- Element change

	set_url (a_url: READABLE_STRING_GENERAL)
			-- Set `url'.
		do
			create url.make_from_string_general (a_url)
			mark_set ("url")
		ensure
			url_set: is_text_copy (url, a_url)
		end

	set_detail (a_detail: detachable READABLE_STRING_GENERAL)
			-- Set `detail'; Void leaves it out.
		do
			detail := text_copy (a_detail)
		ensure
			detail_set: is_text_copy (detail, a_detail)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			url := a_fields.required_text (once "url")
			detail := a_fields.text (once "detail")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("url", url)
			a_fields.put_text ("detail", detail, False)
		end

end
