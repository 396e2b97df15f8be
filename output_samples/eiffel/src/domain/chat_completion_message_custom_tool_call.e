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
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "custom"
		end

feature -- Access

	id: detachable STRING_32
			-- ID of the call, which the tool's answer has to repeat.

	type: detachable STRING_32
			-- Marks the call as one to a custom tool.

	custom: detachable CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM
			-- Which tool is called, and with what text.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and type /= Void
				and custom /= Void
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
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
			custom := custom_codec.field (a_fields, "custom")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("type", type, False)
			custom_codec.put (a_fields, "custom", custom, False)
		end

feature {NONE} -- Implementation

	custom_codec: API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM]
			-- What reads and writes it.
		once
			create Result
		end

end
