note
	description: "PetPage."

class
	PET_PAGE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	things: detachable LIST [PET]
			-- The JSON field `things'.

	upto: detachable STRING_32
			-- The JSON field `upto'.

feature -- Element change

	set_things (a_things: detachable LIST [PET])
			-- Set `things'; Void leaves it out.
		do
			things := a_things
		ensure
			things_set: things = a_things
		end

	extend_things (a_item: PET)
			-- Add `a_item' to `things'.
		do
			if attached things as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [PET]} things.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached things as l_value and then l_value.count > 0
		end

	set_upto (a_upto: detachable READABLE_STRING_GENERAL)
			-- Set `upto'; Void leaves it out.
		do
			if a_upto /= Void then
				create upto.make_from_string_general (a_upto)
			else
				upto := Void
			end
		ensure
			upto_set: (upto = Void) = (a_upto = Void)
			same_text: attached upto as l_text and then a_upto /= Void implies l_text.same_string_general (a_upto)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			things := things_codec.field (a_fields, "things")
			upto := a_fields.text ("upto")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			things_codec.put (a_fields, "things", things, False)
			a_fields.put_text ("upto", upto, False)
		end

feature {NONE} -- Implementation

	things_codec: API_LIST_CODEC [PET]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [PET]})
		end

end
