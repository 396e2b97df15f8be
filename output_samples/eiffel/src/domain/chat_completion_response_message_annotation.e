note
	description: "A citation of a page that web search found."

class
	CHAT_COMPLETION_RESPONSE_MESSAGE_ANNOTATION

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "url_citation"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks the annotation as a web citation.

	url_citation: detachable CHAT_COMPLETION_RESPONSE_MESSAGE_URL_CITATION
			-- The cited page and the stretch of text that it supports.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and url_citation /= Void
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_url_citation (a_url_citation: detachable CHAT_COMPLETION_RESPONSE_MESSAGE_URL_CITATION)
			-- Set `url_citation'; Void leaves it out.
		do
			url_citation := a_url_citation
		ensure
			url_citation_set: url_citation = a_url_citation
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			url_citation := url_citation_codec.field (a_fields, "url_citation")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			url_citation_codec.put (a_fields, "url_citation", url_citation, False)
		end

feature {NONE} -- Implementation

	url_citation_codec: API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE_URL_CITATION]
			-- What reads and writes it.
		once
			create Result
		end

end
