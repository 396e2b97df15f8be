note
	description: "Embedding model to use."

class
	CREATE_EMBEDDING_REQUEST_MODEL

feature -- Access

	text_embedding_ada_002: STRING_32 = {STRING_32} "text-embedding-ada-002"

	text_embedding_3_small: STRING_32 = {STRING_32} "text-embedding-3-small"

	text_embedding_3_large: STRING_32 = {STRING_32} "text-embedding-3-large"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "text-embedding-ada-002")
				or else a_value.same_string ({STRING_32} "text-embedding-3-small")
				or else a_value.same_string ({STRING_32} "text-embedding-3-large")
		end

end
