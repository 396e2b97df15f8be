note
	description: "Where the picture is, and how closely to look at it."

class
	CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_URL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	url: detachable STRING_32
			-- Web address of the picture, or a `data:` URL that holds it in base64.

	detail: detachable STRING_32
			-- How finely the model looks at the picture; `low` costs fewer tokens and `auto` lets the model
			-- decide. Known values: {CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_DETAIL}.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := url /= Void
		end

feature -- Element change

	set_url (a_url: detachable READABLE_STRING_GENERAL)
			-- Set `url'; Void leaves it out.
		do
			if a_url /= Void then
				create url.make_from_string_general (a_url)
			else
				url := Void
			end
		ensure
			url_set: (url = Void) = (a_url = Void)
			same_text: attached url as l_text and then a_url /= Void implies l_text.same_string_general (a_url)
		end

	set_detail (a_detail: detachable READABLE_STRING_GENERAL)
			-- Set `detail'; Void leaves it out.
		do
			if a_detail /= Void then
				create detail.make_from_string_general (a_detail)
			else
				detail := Void
			end
		ensure
			detail_set: (detail = Void) = (a_detail = Void)
			same_text: attached detail as l_text and then a_detail /= Void implies l_text.same_string_general (a_detail)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			url := a_fields.text ("url")
			detail := a_fields.text ("detail")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("url", url, False)
			a_fields.put_text ("detail", detail, False)
		end

end
