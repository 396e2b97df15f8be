note
	description: "The cited page and the stretch of text that it supports."

class
	CHAT_COMPLETION_RESPONSE_MESSAGE_URL_CITATION

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	end_index: INTEGER_64
			-- Character position in the reply at which the citation ends.

	start_index: INTEGER_64
			-- Character position in the reply at which the citation begins.

	url: STRING_32
			-- Address of the cited page.

	title: STRING_32
			-- Title of the cited page.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			end_index := a_fields.required_integer_64 (once "end_index")
			start_index := a_fields.required_integer_64 (once "start_index")
			url := a_fields.required_text (once "url")
			title := a_fields.required_text (once "title")
		end

end
