note
	description: "Message."

class
	MESSAGE

inherit
	API_MODEL

	EITHER

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_message: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create message.make_from_string_general (a_message)
		ensure
			message_set: is_text_copy (message, a_message)
		end

feature -- Access

	message: STRING_32
			-- The JSON field `message'.

	priority: INTEGER_64
			-- The JSON field `priority'.

feature -- Status report

	has_priority: BOOLEAN
			-- Is `priority' set?

feature -- Element change

	set_message (a_message: READABLE_STRING_GENERAL)
			-- Set `message'.
		do
			create message.make_from_string_general (a_message)
			mark_set ("message")
		ensure
			message_set: is_text_copy (message, a_message)
		end

	set_priority (a_priority: INTEGER_64)
			-- Set `priority'.
		do
			priority := a_priority
			has_priority := True
		ensure
			priority_set: priority = a_priority
			has_priority: has_priority
		end

	unset_priority
			-- Leave `priority' out.
		do
			priority := 0
			has_priority := False
		ensure
			not_has_priority: not has_priority
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			message := a_fields.required_text (once "message")
			priority := a_fields.integer_64 (once "priority")
			has_priority := a_fields.is_integer_64 (once "priority")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("message", message)
			a_fields.put_integer ("priority", priority, has_priority, False)
		end

end
