deferred class
	READING

feature {NONE} -- Initialization

	make_read
			-- Have what is read.
		do
			read
		end

feature {NONE} -- Implementation

	read
			-- Set what there is.
		deferred
		end

end
