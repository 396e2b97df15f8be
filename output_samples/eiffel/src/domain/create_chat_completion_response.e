note
	description: "A finished chat completion. It holds as many replies as `n` asked for."

class
	CREATE_CHAT_COMPLETION_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of the completion.

	choices: LIST [CREATE_CHAT_COMPLETION_RESPONSE_CHOICE]
			-- The generated replies, one unless `n` was larger.

	created: INTEGER_64
			-- Unix time of creation.

	model: STRING_32
			-- Exact model that wrote the replies.

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

	service_tier: detachable STRING_32
			-- The JSON field `service_tier'. Known values: {SERVICE_TIER}.

	system_fingerprint: detachable STRING_32
			-- Identifies the server configuration; a change may explain why the same `seed` gives different
			-- output. Deprecated.

	object: STRING_32
			-- Always `chat.completion`.

	usage: detachable COMPLETION_USAGE
			-- The JSON field `usage'.

	moderation: detachable CHAT_COMPLETION_MODERATION
			-- Moderation outcome for input and output, present if the request asked for it.

feature -- Status report

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

	is_service_tier_null: BOOLEAN
			-- Is `service_tier' null, rather than not set?

	is_moderation_null: BOOLEAN
			-- Is `moderation' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			choices := (create {API_LIST_CODEC [CREATE_CHAT_COMPLETION_RESPONSE_CHOICE]}.make (create {API_MODEL_CODEC [CREATE_CHAT_COMPLETION_RESPONSE_CHOICE]})).required_field (a_fields, once "choices")
			created := a_fields.required_integer_64 (once "created")
			model := a_fields.required_text (once "model")
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).field (a_fields, once "metadata")
			is_service_tier_null := a_fields.is_null (once "service_tier")
			service_tier := a_fields.text (once "service_tier")
			system_fingerprint := a_fields.text (once "system_fingerprint")
			object := a_fields.required_text (once "object")
			usage := (create {API_MODEL_CODEC [COMPLETION_USAGE]}).field (a_fields, once "usage")
			is_moderation_null := a_fields.is_null (once "moderation")
			moderation := (create {API_MODEL_CODEC [CHAT_COMPLETION_MODERATION]}).field (a_fields, once "moderation")
		end

invariant
	metadata_null: is_metadata_null implies metadata = Void
	service_tier_null: is_service_tier_null implies service_tier = Void
	moderation_null: is_moderation_null implies moderation = Void

end
