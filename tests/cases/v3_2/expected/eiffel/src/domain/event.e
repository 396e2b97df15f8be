note
	description: "Event."

class
	EVENT

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_data: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create data.make_from_string_general (a_data)
		ensure
			data_set: is_text_copy (data, a_data)
		end

feature -- Access

	event: detachable STRING_32
			-- The JSON field `event'.

	data: STRING_32
			-- The JSON field `data'.

	id: detachable STRING_32
			-- The JSON field `id'.

	retry_field: INTEGER_64
			-- The JSON field `retry'.

feature -- Status report

	has_retry_field: BOOLEAN
			-- Is `retry_field' set?

feature -- Element change

	set_event (a_event: detachable READABLE_STRING_GENERAL)
			-- Set `event'; Void leaves it out.
		do
			event := text_copy (a_event)
		ensure
			event_set: is_text_copy (event, a_event)
		end

	set_data (a_data: READABLE_STRING_GENERAL)
			-- Set `data'.
		do
			create data.make_from_string_general (a_data)
			mark_set ("data")
		ensure
			data_set: is_text_copy (data, a_data)
		end

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			id := text_copy (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_retry_field (a_retry_field: INTEGER_64)
			-- Set `retry_field'.
		do
			retry_field := a_retry_field
			has_retry_field := True
		ensure
			retry_field_set: retry_field = a_retry_field
			has_retry_field: has_retry_field
		end

	unset_retry_field
			-- Leave `retry_field' out.
		do
			retry_field := 0
			has_retry_field := False
		ensure
			not_has_retry_field: not has_retry_field
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			event := a_fields.text (once "event")
			data := a_fields.required_text (once "data")
			id := a_fields.text (once "id")
			retry_field := a_fields.integer_64 (once "retry")
			has_retry_field := a_fields.is_integer_64 (once "retry")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("event", event, False)
			a_fields.put_required_text ("data", data)
			a_fields.put_text ("id", id, False)
			a_fields.put_integer ("retry", retry_field, has_retry_field, False)
		end

end
