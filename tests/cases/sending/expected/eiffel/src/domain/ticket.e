note
	description: "The document says nothing of the queue but that it is required."

class
	TICKET

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_title: READABLE_STRING_GENERAL; a_queue: JSON_VALUE)
			-- Set what is required.
		do
			create title.make_from_string_general (a_title)
			queue := a_queue
		ensure
			title_set: is_text_copy (title, a_title)
			queue_set: queue = a_queue
		end

feature -- Access

	title: STRING_32
			-- The JSON field `title'.

	queue: JSON_VALUE
			-- The JSON field `queue'.

feature -- Element change

	set_title (a_title: READABLE_STRING_GENERAL)
			-- Set `title'.
		do
			create title.make_from_string_general (a_title)
			mark_set ("title")
		ensure
			title_set: is_text_copy (title, a_title)
		end

	set_queue (a_queue: JSON_VALUE)
			-- Set `queue'.
		do
			queue := a_queue
			mark_set ("queue")
		ensure
			queue_set: queue = a_queue
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			title := a_fields.required_text (once "title")
			queue := a_fields.required_any (once "queue")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("title", title)
			a_fields.put_required ("queue", queue)
		end

end
