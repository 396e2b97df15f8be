note
	description: "attach request."

class
	ATTACH_REQUEST_2

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
			-- The JSON field `url'.

	title: INTEGER_64
			-- The JSON field `title'.

	stream: BOOLEAN
			-- The JSON field `stream'.

feature -- Status report

	has_title: BOOLEAN
			-- Is `title' set?

	has_stream: BOOLEAN
			-- Is `stream' set?

feature -- Element change

	set_url (a_url: READABLE_STRING_GENERAL)
			-- Set `url'.
		do
			create url.make_from_string_general (a_url)
			mark_set ("url")
		ensure
			url_set: is_text_copy (url, a_url)
		end

	set_title (a_title: INTEGER_64)
			-- Set `title'.
		do
			title := a_title
			has_title := True
		ensure
			title_set: title = a_title
			has_title: has_title
		end

	unset_title
			-- Leave `title' out.
		do
			title := 0
			has_title := False
		ensure
			not_has_title: not has_title
		end

	set_stream (a_stream: BOOLEAN)
			-- Set `stream'.
		do
			stream := a_stream
			has_stream := True
		ensure
			stream_set: stream = a_stream
			has_stream: has_stream
		end

	unset_stream
			-- Leave `stream' out.
		do
			stream := False
			has_stream := False
		ensure
			not_has_stream: not has_stream
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			url := a_fields.required_text (once "url")
			title := a_fields.integer_64 (once "title")
			has_title := a_fields.is_integer_64 (once "title")
			stream := a_fields.boolean (once "stream")
			has_stream := a_fields.is_boolean (once "stream")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("url", url)
			a_fields.put_integer ("title", title, has_title, False)
			a_fields.put_boolean ("stream", stream, has_stream, False)
		end

end
