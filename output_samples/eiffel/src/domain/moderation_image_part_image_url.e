note
	description: "Where the image is."

class
	MODERATION_IMAGE_PART_IMAGE_URL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	url: detachable STRING_32
			-- Web address of the image, or a `data:` URL that holds it in base64.

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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			url := a_fields.text ("url")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("url", url, False)
		end

end
