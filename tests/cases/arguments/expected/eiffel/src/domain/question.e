note
	description: "Question."

class
	QUESTION

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	question: detachable STRING_32
			-- The JSON field `question'.

	request_body: detachable STRING_32
			-- The JSON field `requestBody'.

feature -- Element change

	set_question (a_question: detachable READABLE_STRING_GENERAL)
			-- Set `question'; Void leaves it out.
		do
			question := text_copy (a_question)
		ensure
			question_set: is_text_copy (question, a_question)
		end

	set_request_body (a_request_body: detachable READABLE_STRING_GENERAL)
			-- Set `request_body'; Void leaves it out.
		do
			request_body := text_copy (a_request_body)
		ensure
			request_body_set: is_text_copy (request_body, a_request_body)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			question := a_fields.text (once "question")
			request_body := a_fields.text (once "requestBody")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("question", question, False)
			a_fields.put_text ("requestBody", request_body, False)
		end

end
