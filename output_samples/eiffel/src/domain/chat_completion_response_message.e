note
	description: "The reply that the model wrote."

class
	CHAT_COMPLETION_RESPONSE_MESSAGE

inherit
	API_MODEL
		redefine
			make
		end

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

	content: detachable STRING_32
			-- Text of the reply.

	refusal: detachable STRING_32
			-- Text with which the model declined to answer.

	tool_calls: detachable LIST [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL]
			-- The JSON field `tool_calls'.

	annotations: detachable LIST [CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION]
			-- Notes on the reply, such as the web pages that it cites.

	role: detachable STRING_32
			-- Author of the reply, always the assistant.

	function_call: detachable CHAT_COMPLETION_RESPONSE_MESSAGE_FUNCTION_CALL
			-- Function call in the older style; read `tool_calls` instead. Deprecated.

	audio: detachable CHAT_COMPLETION_RESPONSE_MESSAGE_AUDIO
			-- Spoken reply, present when audio output was requested.

feature -- Status report

	is_content_null: BOOLEAN
			-- Is `content' null, rather than not set?

	is_refusal_null: BOOLEAN
			-- Is `refusal' null, rather than not set?

	is_audio_null: BOOLEAN
			-- Is `audio' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := (content /= Void or is_content_null)
				and (refusal /= Void or is_refusal_null)
				and role /= Void
		end

feature -- Element change

	set_content (a_content: detachable READABLE_STRING_GENERAL)
			-- Set `content'; Void leaves it out.
		do
			if a_content /= Void then
				create content.make_from_string_general (a_content)
			else
				content := Void
			end
			is_content_null := False
		ensure
			content_set: (content = Void) = (a_content = Void)
			same_text: attached content as l_text and then a_content /= Void implies l_text.same_string_general (a_content)
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
			if a_refusal /= Void then
				create refusal.make_from_string_general (a_refusal)
			else
				refusal := Void
			end
			is_refusal_null := False
		ensure
			refusal_set: (refusal = Void) = (a_refusal = Void)
			same_text: attached refusal as l_text and then a_refusal /= Void implies l_text.same_string_general (a_refusal)
		end

	set_refusal_null
			-- Have null for `refusal'.
		do
			refusal := Void
			is_refusal_null := True
		ensure
			is_refusal_null: is_refusal_null
		end

	set_tool_calls (a_tool_calls: detachable LIST [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL])
			-- Set `tool_calls'; Void leaves it out.
		do
			tool_calls := a_tool_calls
		ensure
			tool_calls_set: tool_calls = a_tool_calls
		end

	extend_tool_calls (a_item: NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL)
			-- Add `a_item' to `tool_calls'.
		do
			if attached tool_calls as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL]} tool_calls.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached tool_calls as l_value and then l_value.count > 0
		end

	set_annotations (a_annotations: detachable LIST [CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION])
			-- Set `annotations'; Void leaves it out.
		do
			annotations := a_annotations
		ensure
			annotations_set: annotations = a_annotations
		end

	extend_annotations (a_item: CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION)
			-- Add `a_item' to `annotations'.
		do
			if attached annotations as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION]} annotations.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached annotations as l_value and then l_value.count > 0
		end

	set_role (a_role: detachable READABLE_STRING_GENERAL)
			-- Set `role'; Void leaves it out.
		do
			if a_role /= Void then
				create role.make_from_string_general (a_role)
			else
				role := Void
			end
		ensure
			role_set: (role = Void) = (a_role = Void)
			same_text: attached role as l_text and then a_role /= Void implies l_text.same_string_general (a_role)
		end

	set_function_call (a_function_call: detachable CHAT_COMPLETION_RESPONSE_MESSAGE_FUNCTION_CALL)
			-- Set `function_call'; Void leaves it out.
		do
			function_call := a_function_call
		ensure
			function_call_set: function_call = a_function_call
		end

	set_audio (a_audio: detachable CHAT_COMPLETION_RESPONSE_MESSAGE_AUDIO)
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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_content_null := a_fields.is_null ("content")
			content := a_fields.text ("content")
			is_refusal_null := a_fields.is_null ("refusal")
			refusal := a_fields.text ("refusal")
			tool_calls := tool_calls_codec.field (a_fields, "tool_calls")
			annotations := annotations_codec.field (a_fields, "annotations")
			role := a_fields.text ("role")
			function_call := function_call_codec.field (a_fields, "function_call")
			is_audio_null := a_fields.is_null ("audio")
			audio := audio_codec.field (a_fields, "audio")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("content", content, is_content_null)
			a_fields.put_text ("refusal", refusal, is_refusal_null)
			tool_calls_codec.put (a_fields, "tool_calls", tool_calls, False)
			annotations_codec.put (a_fields, "annotations", annotations, False)
			a_fields.put_text ("role", role, False)
			function_call_codec.put (a_fields, "function_call", function_call, False)
			audio_codec.put (a_fields, "audio", audio, is_audio_null)
		end

feature {NONE} -- Implementation

	tool_calls_codec: API_LIST_CODEC [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL]
			-- What reads and writes it.
		once
			create Result.make (create {NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL_CODEC})
		end

	annotations_codec: API_LIST_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION]})
		end

	function_call_codec: API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_FUNCTION_CALL]
			-- What reads and writes it.
		once
			create Result
		end

	audio_codec: API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_AUDIO]
			-- What reads and writes it.
		once
			create Result
		end

end
