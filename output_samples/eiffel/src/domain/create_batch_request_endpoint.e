note
	description: "[
		API path called by every line of the input file. For `/v1/embeddings`, all lines together may contain
		at most 50,000 inputs.
	]"

class
	CREATE_BATCH_REQUEST_ENDPOINT

inherit
	API_TEXT_VALUES

feature -- Access

	v1_responses: STRING_32 = {STRING_32} "/v1/responses"
			-- The value `"/v1/responses"'.

	v1_chat_completions: STRING_32 = {STRING_32} "/v1/chat/completions"
			-- The value `"/v1/chat/completions"'.

	v1_embeddings: STRING_32 = {STRING_32} "/v1/embeddings"
			-- The value `"/v1/embeddings"'.

	v1_completions: STRING_32 = {STRING_32} "/v1/completions"
			-- The value `"/v1/completions"'.

	v1_moderations: STRING_32 = {STRING_32} "/v1/moderations"
			-- The value `"/v1/moderations"'.

	v1_images_generations: STRING_32 = {STRING_32} "/v1/images/generations"
			-- The value `"/v1/images/generations"'.

	v1_images_edits: STRING_32 = {STRING_32} "/v1/images/edits"
			-- The value `"/v1/images/edits"'.

	v1_videos: STRING_32 = {STRING_32} "/v1/videos"
			-- The value `"/v1/videos"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<v1_responses, v1_chat_completions, v1_embeddings, v1_completions, v1_moderations,
				v1_images_generations, v1_images_edits, v1_videos>>
		end

end
