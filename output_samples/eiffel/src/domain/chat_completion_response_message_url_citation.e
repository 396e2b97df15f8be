note
	description: "The cited page and the stretch of text that it supports."

class
	CHAT_COMPLETION_RESPONSE_MESSAGE_URL_CITATION

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	end_index: INTEGER_64
			-- Character position in the reply at which the citation ends.

	start_index: INTEGER_64
			-- Character position in the reply at which the citation begins.

	url: detachable STRING_32
			-- Address of the cited page.

	title: detachable STRING_32
			-- Title of the cited page.

feature -- Status report

	has_end_index: BOOLEAN
			-- Is `end_index' set?

	has_start_index: BOOLEAN
			-- Is `start_index' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_end_index
				and has_start_index
				and url /= Void
				and title /= Void
		end

feature -- Element change

	set_end_index (a_end_index: INTEGER_64)
			-- Set `end_index'.
		do
			end_index := a_end_index
			has_end_index := True
		ensure
			end_index_set: end_index = a_end_index
			has_end_index: has_end_index
		end

	unset_end_index
			-- Leave `end_index' out.
		do
			end_index := 0
			has_end_index := False
		ensure
			not_has_end_index: not has_end_index
		end

	set_start_index (a_start_index: INTEGER_64)
			-- Set `start_index'.
		do
			start_index := a_start_index
			has_start_index := True
		ensure
			start_index_set: start_index = a_start_index
			has_start_index: has_start_index
		end

	unset_start_index
			-- Leave `start_index' out.
		do
			start_index := 0
			has_start_index := False
		ensure
			not_has_start_index: not has_start_index
		end

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

	set_title (a_title: detachable READABLE_STRING_GENERAL)
			-- Set `title'; Void leaves it out.
		do
			if a_title /= Void then
				create title.make_from_string_general (a_title)
			else
				title := Void
			end
		ensure
			title_set: (title = Void) = (a_title = Void)
			same_text: attached title as l_text and then a_title /= Void implies l_text.same_string_general (a_title)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			end_index := a_fields.integer_64 ("end_index")
			has_end_index := a_fields.is_found
			start_index := a_fields.integer_64 ("start_index")
			has_start_index := a_fields.is_found
			url := a_fields.text ("url")
			title := a_fields.text ("title")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("end_index", end_index, has_end_index, False)
			a_fields.put_integer ("start_index", start_index, has_start_index, False)
			a_fields.put_text ("url", url, False)
			a_fields.put_text ("title", title, False)
		end

end
