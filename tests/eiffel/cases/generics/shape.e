deferred class
	SHAPE

end
