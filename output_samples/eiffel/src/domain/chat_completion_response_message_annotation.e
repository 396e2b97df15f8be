note
	description: "A citation of a page that web search found."

class
	CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks the annotation as a web citation.

	url_citation: CHAT_COMPLETION_RESPONSE_MESSAGE_URL_CITATION
			-- The cited page and the stretch of text that it supports.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			url_citation := (create {API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_URL_CITATION]}).required_field (a_fields, once "url_citation")
		end

end
