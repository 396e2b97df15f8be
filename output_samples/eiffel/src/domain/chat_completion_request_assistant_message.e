note
	description: "An earlier reply of the model, sent back as part of the conversation."

class
	CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_REQUEST_MESSAGE

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			role := {STRING_32} "assistant"
		end

feature -- Access

	content: detachable CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT
			-- What the assistant said. May be left out only if the message carries `tool_calls` or
			-- `function_call`.

	refusal: detachable STRING_32
			-- Text with which the assistant declined to answer.

	role: STRING_32
			-- Author of the message, here the assistant.

	name: detachable STRING_32
			-- Tells participants with the same role apart.

	audio: detachable CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_AUDIO
			-- Points to an earlier spoken reply of the model.

	tool_calls: detachable LIST [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL]
			-- The JSON field `tool_calls'.

	function_call: detachable CHAT_COMPLETION_ASSISTANT_MESSAGE_FUNCTION_CALL
			-- Function call in the older style; use `tool_calls` instead. Deprecated.

feature -- Status report

	is_content_null: BOOLEAN
			-- Is `content' null, rather than not set?

	is_refusal_null: BOOLEAN
			-- Is `refusal' null, rather than not set?

	is_audio_null: BOOLEAN
			-- Is `audio' null, rather than not set?

	is_function_call_null: BOOLEAN
			-- Is `function_call' null, rather than not set?

feature -- Element change

	set_content (a_content: detachable CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT)
			-- Set `content'; Void leaves it out.
		do
			content := a_content
			is_content_null := False
		ensure
			content_set: content = a_content
		end

	set_content_string (a_text: READABLE_STRING_GENERAL)
			-- Set `content' to `a_text'.
		do
			set_content (create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_STRING}.make (a_text))
		end

	set_content_null
			-- Have null for `content'.
		do
			content := Void
			is_content_null := True
		ensure
			is_content_null: is_content_null
		end

	set_refusal (a_refusal: detachable READABLE_STRING_GENERAL)
			-- Set `refusal'; Void leaves it out.
		do
			refusal := text_copy (a_refusal)
			is_refusal_null := False
		ensure
			refusal_set: is_text_copy (refusal, a_refusal)
		end

	set_refusal_null
			-- Have null for `refusal'.
		do
			refusal := Void
			is_refusal_null := True
		ensure
			is_refusal_null: is_refusal_null
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_audio (a_audio: detachable CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_AUDIO)
			-- Set `audio'; Void leaves it out.
		do
			audio := a_audio
			is_audio_null := False
		ensure
			audio_set: audio = a_audio
		end

	set_audio_null
			-- Have null for `audio'.
		do
			audio := Void
			is_audio_null := True
		ensure
			is_audio_null: is_audio_null
		end

	set_tool_calls (a_tool_calls: detachable READABLE_INDEXABLE [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL])
			-- Set `tool_calls' to a list of these items; Void leaves it out.
		do
			tool_calls := tool_calls_codec.list (a_tool_calls)
		ensure
			tool_calls_set: tool_calls_codec.is_list (tool_calls, a_tool_calls)
		end

	extend_tool_calls (a_item: NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL)
			-- Add `a_item' to `tool_calls'.
		do
			if attached tool_calls as l_value then
				l_value.extend (a_item)
			else
				tool_calls := tool_calls_codec.singleton (a_item)
			end
		ensure
			one_more: tool_calls_codec.count (tool_calls) = old tool_calls_codec.count (tool_calls) + 1
			has_item: attached tool_calls as l_value and then l_value.last = a_item
		end

	set_function_call (a_function_call: detachable CHAT_COMPLETION_ASSISTANT_MESSAGE_FUNCTION_CALL)
			-- Set `function_call'; Void leaves it out.
		do
			function_call := a_function_call
			is_function_call_null := False
		ensure
			function_call_set: function_call = a_function_call
		end

	set_function_call_null
			-- Have null for `function_call'.
		do
			function_call := Void
			is_function_call_null := True
		ensure
			is_function_call_null: is_function_call_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_content_null := a_fields.is_null (once "content")
			content := (create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_CODEC}).field (a_fields, once "content")
			is_refusal_null := a_fields.is_null (once "refusal")
			refusal := a_fields.text (once "refusal")
			role := a_fields.required_text (once "role")
			name := a_fields.text (once "name")
			is_audio_null := a_fields.is_null (once "audio")
			audio := (create {API_MODEL_CODEC [CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_AUDIO]}).field (a_fields, once "audio")
			tool_calls := tool_calls_codec.field (a_fields, once "tool_calls")
			is_function_call_null := a_fields.is_null (once "function_call")
			function_call := (create {API_MODEL_CODEC [CHAT_COMPLETION_ASSISTANT_MESSAGE_FUNCTION_CALL]}).field (a_fields, once "function_call")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("content", content, is_content_null)
			a_fields.put_text ("refusal", refusal, is_refusal_null)
			a_fields.put_required_text ("role", role)
			a_fields.put_text ("name", name, False)
			a_fields.put_value ("audio", audio, is_audio_null)
			tool_calls_codec.put (a_fields, "tool_calls", tool_calls, False)
			a_fields.put_value ("function_call", function_call, is_function_call_null)
		end

feature {NONE} -- Implementation

	tool_calls_codec: API_LIST_CODEC [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL]
			-- What reads and writes it.
		once
			create Result.make (create {NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL_CODEC})
		end

invariant
	content_null: is_content_null implies content = Void
	refusal_null: is_refusal_null implies refusal = Void
	audio_null: is_audio_null implies audio = Void
	function_call_null: is_function_call_null implies function_call = Void

end
