note
	description: "Shelf."

class
	SHELF

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	media: detachable LIST [MEDIUM]
			-- The JSON field `media'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "media">>
		end

feature -- Element change

	set_media (a_media: detachable LIST [MEDIUM])
			-- Set `media'; Void leaves it out.
		do
			media := a_media
		ensure
			media_set: media = a_media
		end

	extend_media (a_item: MEDIUM)
			-- Add `a_item' to `media'.
		do
			if attached media as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [MEDIUM]} media.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached media as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			media := media_codec.field (a_fields, "media")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			media_codec.put (a_fields, "media", media, False)
		end

feature {NONE} -- Implementation

	media_codec: API_LIST_CODEC [MEDIUM]
			-- What reads and writes it.
		once
			create Result.make (create {MEDIUM_CODEC})
		end

end
