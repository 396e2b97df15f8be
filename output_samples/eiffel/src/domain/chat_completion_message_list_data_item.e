note
	description: "ChatCompletionMessageList data item."

class
	CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	content: detachable STRING_32
			-- Text of the reply.

	refusal: detachable STRING_32
			-- Text with which the model declined to answer.

	tool_calls: detachable LIST [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL]
			-- The JSON field `tool_calls'.

	annotations: detachable LIST [CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION]
			-- Notes on the reply, such as the web pages that it cites.

	role: STRING_32
			-- Author of the reply, always the assistant.

	function_call: detachable CHAT_COMPLETION_RESPONSE_MESSAGE_FUNCTION_CALL
			-- Function call in the older style; read `tool_calls` instead. Deprecated.

	audio: detachable CHAT_COMPLETION_RESPONSE_MESSAGE_AUDIO
			-- Spoken reply, present when audio output was requested.

	id: STRING_32
			-- ID of the stored message.

	content_parts: detachable LIST [CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM_CONTENT_PART]
			-- Text and image parts of the message, when its content was sent as parts; otherwise null.

feature -- Status report

	is_content_null: BOOLEAN
			-- Is `content' null, rather than not set?

	is_refusal_null: BOOLEAN
			-- Is `refusal' null, rather than not set?

	is_audio_null: BOOLEAN
			-- Is `audio' null, rather than not set?

	is_content_parts_null: BOOLEAN
			-- Is `content_parts' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a_fields.need (once "content")
			is_content_null := a_fields.is_null (once "content")
			content := a_fields.text (once "content")
			a_fields.need (once "refusal")
			is_refusal_null := a_fields.is_null (once "refusal")
			refusal := a_fields.text (once "refusal")
			tool_calls := (create {API_LIST_CODEC [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL]}.make (create {NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL_CODEC})).field (a_fields, once "tool_calls")
			annotations := (create {API_LIST_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION]}.make (create {API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION]})).field (a_fields, once "annotations")
			role := a_fields.required_text (once "role")
			function_call := (create {API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_FUNCTION_CALL]}).field (a_fields, once "function_call")
			is_audio_null := a_fields.is_null (once "audio")
			audio := (create {API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_AUDIO]}).field (a_fields, once "audio")
			id := a_fields.required_text (once "id")
			is_content_parts_null := a_fields.is_null (once "content_parts")
			content_parts := (create {API_LIST_CODEC [CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM_CONTENT_PART]}.make (create {CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM_CONTENT_PART_CODEC})).field (a_fields, once "content_parts")
		end

invariant
	content_null: is_content_null implies content = Void
	refusal_null: is_refusal_null implies refusal = Void
	audio_null: is_audio_null implies audio = Void
	content_parts_null: is_content_parts_null implies content_parts = Void

end
