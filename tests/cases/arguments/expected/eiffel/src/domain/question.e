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
			if a_question /= Void then
				create question.make_from_string_general (a_question)
			else
				question := Void
			end
		ensure
			question_set: (question = Void) = (a_question = Void)
			same_text: attached question as l_text and then a_question /= Void implies l_text.same_string_general (a_question)
		end

	set_request_body (a_request_body: detachable READABLE_STRING_GENERAL)
			-- Set `request_body'; Void leaves it out.
		do
			if a_request_body /= Void then
				create request_body.make_from_string_general (a_request_body)
			else
				request_body := Void
			end
		ensure
			request_body_set: (request_body = Void) = (a_request_body = Void)
			same_text: attached request_body as l_text and then a_request_body /= Void implies l_text.same_string_general (a_request_body)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			question := a_fields.text ("question")
			request_body := a_fields.text ("requestBody")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("question", question, False)
			a_fields.put_text ("requestBody", request_body, False)
		end

end
