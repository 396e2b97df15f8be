note
	description: "Embedding model to use."

class
	CREATE_EMBEDDING_REQUEST_MODEL

inherit
	API_TEXT_VALUES

feature -- Access

	text_embedding_ada_002: STRING_32 = {STRING_32} "text-embedding-ada-002"
			-- The value `"text-embedding-ada-002"'.

	text_embedding_3_small: STRING_32 = {STRING_32} "text-embedding-3-small"
			-- The value `"text-embedding-3-small"'.

	text_embedding_3_large: STRING_32 = {STRING_32} "text-embedding-3-large"
			-- The value `"text-embedding-3-large"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<text_embedding_ada_002, text_embedding_3_small, text_embedding_3_large>>
		end

end
