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
	make,
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
			set_id (a_id)
			set_custom (a_custom)
		ensure
			id_set: is_text_copy (id, a_id)
			custom_set: custom = a_custom
		end

feature -- Access

	id: detachable STRING_32
			-- ID of the call, which the tool's answer has to repeat.

	type: detachable STRING_32
			-- Marks the call as one to a custom tool.

	custom: detachable CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM
			-- Which tool is called, and with what text.

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			id := text_copy (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_custom (a_custom: detachable CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM)
			-- Set `custom'; Void leaves it out.
		do
			custom := a_custom
		ensure
			custom_set: custom = a_custom
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			type := a_fields.text ("type")
			custom := (create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM]}).field (a_fields, "custom")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id, False)
			a_fields.put_required_text ("type", type, False)
			a_fields.put_required_value ("custom", custom, False)
		end

end
