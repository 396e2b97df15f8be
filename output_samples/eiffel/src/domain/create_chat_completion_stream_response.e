note
	description: "One chunk of a streamed chat completion. The chunks of a stream share the same `id`."

class
	CREATE_CHAT_COMPLETION_STREAM_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of the completion, equal in every chunk.

	choices: LIST [CREATE_CHAT_COMPLETION_STREAM_RESPONSE_CHOICE]
			-- Additions to the replies. The list is empty in the final chunk if `include_usage` was set.

	created: INTEGER_64
			-- Unix time of creation, equal in every chunk.

	model: STRING_32
			-- Exact model that writes the replies.

	obfuscation: detachable STRING_32
			-- Random padding that evens out chunk sizes; absent if `include_obfuscation` is false.

	service_tier: detachable STRING_32
			-- The JSON field `service_tier'. Known values: {SERVICE_TIER}.

	system_fingerprint: detachable STRING_32
			-- Identifies the server configuration; a change may explain why the same `seed` gives different
			-- output. Deprecated.

	object: STRING_32
			-- Always `chat.completion.chunk`.

	usage: detachable COMPLETION_USAGE
			-- Token counts for the whole request, in the last chunk if `include_usage` was set and null in
			-- the chunks before it. A stream that breaks off early may never deliver them.

	moderation: detachable CHAT_COMPLETION_MODERATION
			-- Moderation outcome for input and output, present if the request asked for it.

feature -- Status report

	is_service_tier_null: BOOLEAN
			-- Is `service_tier' null, rather than not set?

	is_usage_null: BOOLEAN
			-- Is `usage' null, rather than not set?

	is_moderation_null: BOOLEAN
			-- Is `moderation' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			choices := (create {API_LIST_CODEC [CREATE_CHAT_COMPLETION_STREAM_RESPONSE_CHOICE]}.make (create {API_MODEL_CODEC [CREATE_CHAT_COMPLETION_STREAM_RESPONSE_CHOICE]})).required_field (a_fields, once "choices")
			created := a_fields.required_integer_64 (once "created")
			model := a_fields.required_text (once "model")
			obfuscation := a_fields.text (once "obfuscation")
			is_service_tier_null := a_fields.is_null (once "service_tier")
			service_tier := a_fields.text (once "service_tier")
			system_fingerprint := a_fields.text (once "system_fingerprint")
			object := a_fields.required_text (once "object")
			is_usage_null := a_fields.is_null (once "usage")
			usage := (create {API_MODEL_CODEC [COMPLETION_USAGE]}).field (a_fields, once "usage")
			is_moderation_null := a_fields.is_null (once "moderation")
			moderation := (create {API_MODEL_CODEC [CHAT_COMPLETION_MODERATION]}).field (a_fields, once "moderation")
		end

invariant
	service_tier_null: is_service_tier_null implies service_tier = Void
	usage_null: is_usage_null implies usage = Void
	moderation_null: is_moderation_null implies moderation = Void

end
