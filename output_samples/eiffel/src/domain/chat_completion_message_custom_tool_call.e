note
	description: "A request by the model to run a custom tool with free-form input."

class
	CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL

inherit
	API_MODEL
		redefine
			make
		end

	NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "custom"
		end

	make_with (a_id: READABLE_STRING_GENERAL; a_custom: CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM)
			-- Set what is required.
		do
			make
			create id.make_from_string_general (a_id)
			custom := a_custom
		ensure
			id_set: is_text_copy (id, a_id)
			custom_set: custom = a_custom
		end

feature -- Access

	id: STRING_32
			-- ID of the call, which the tool's answer has to repeat.

	type: STRING_32
			-- Marks the call as one to a custom tool.

	custom: CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM
			-- Which tool is called, and with what text.

feature -- Element change

	set_id (a_id: READABLE_STRING_GENERAL)
			-- Set `id'.
		do
			create id.make_from_string_general (a_id)
			mark_set ("id")
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_custom (a_custom: CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM)
			-- Set `custom'.
		do
			custom := a_custom
			mark_set ("custom")
		ensure
			custom_set: custom = a_custom
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			type := a_fields.required_text (once "type")
			custom := (create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM]}).required_field (a_fields, once "custom")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id)
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("custom", custom)
		end

end
