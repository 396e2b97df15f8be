note
	description: "[
		API path called by every line of the input file. For `/v1/embeddings`, all lines together may contain
		at most 50,000 inputs.
	]"

class
	CREATE_BATCH_REQUEST_ENDPOINT

feature -- Access

	v1_responses: STRING_32 = {STRING_32} "/v1/responses"

	v1_chat_completions: STRING_32 = {STRING_32} "/v1/chat/completions"

	v1_embeddings: STRING_32 = {STRING_32} "/v1/embeddings"

	v1_completions: STRING_32 = {STRING_32} "/v1/completions"

	v1_moderations: STRING_32 = {STRING_32} "/v1/moderations"

	v1_images_generations: STRING_32 = {STRING_32} "/v1/images/generations"

	v1_images_edits: STRING_32 = {STRING_32} "/v1/images/edits"

	v1_videos: STRING_32 = {STRING_32} "/v1/videos"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "/v1/responses")
				or else a_value.same_string ({STRING_32} "/v1/chat/completions")
				or else a_value.same_string ({STRING_32} "/v1/embeddings")
				or else a_value.same_string ({STRING_32} "/v1/completions")
				or else a_value.same_string ({STRING_32} "/v1/moderations")
				or else a_value.same_string ({STRING_32} "/v1/images/generations")
				or else a_value.same_string ({STRING_32} "/v1/images/edits")
				or else a_value.same_string ({STRING_32} "/v1/videos")
		end

end
